#include <fmt/format.h>

#include "base/suggest.hpp"
#include "read/markdown_reader.hpp"
#include "read/scalars.hpp"
#include "read/yaml.hpp"

namespace quarterdeck {

namespace {

constexpr const char* text_column = "text";

/// Reads one directive, from its own fence or from an entry of `columns`.
class DirectiveReader {
public:
    explicit DirectiveReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    std::optional<DirectiveEntry> entry_for(const std::string& name, const SourceSpan& place,
                                            const std::vector<std::string>& also) {
        auto entry = find_directive(name);
        if (entry) return entry;
        std::vector<std::string> names = directive_names();
        names.insert(names.end(), also.begin(), also.end());
        diagnostics_.error(place, fmt::format("there is no directive “{}”", name))
            .hint(did_you_mean(name, names))
            .hint(fmt::format("the directives are: {}", fmt::join(names, ", ")));
        return std::nullopt;
    }

    std::optional<markup::Directive> read_fenced(const DirectiveEntry& entry, const SourceSpan& fence,
                                                 const Passage& body) {
        markup::Directive directive{entry.kind, {}, {}, {}, fence};
        const bool empty = stripped(body.text).empty();
        if (entry.body == DirectiveBody::none) {
            if (!empty) complain_about_body(entry, body.at(1, 1));
            return directive;
        }
        if (empty && entry.body == DirectiveBody::optional_yaml) return directive;
        if (empty) {
            diagnostics_.error(fence, fmt::format("the directive “{}” is empty", entry.name))
                .hint(what_to_write(entry));
            return std::nullopt;
        }
        directive.settings_span = body.at(1, 1);
        if (entry.body == DirectiveBody::markdown) {
            directive.prose = read_markdown(body, MarkdownUse::directive, diagnostics_);
            return directive;
        }
        auto value = read_yaml(body, diagnostics_);
        if (!value) return std::nullopt;
        return with_settings(entry, std::move(directive), std::move(*value));
    }

private:
    std::optional<markup::Directive> with_settings(const DirectiveEntry& entry, markup::Directive directive,
                                                   Value value) {
        directive.settings_span = value.span;
        if (entry.body == DirectiveBody::columns) {
            directive.columns = read_columns(value);
            return directive;
        }
        if (value.map() == nullptr) {
            diagnostics_
                .error(value.span,
                       fmt::format("the directive “{}” takes settings, and this is {}", entry.name, kind_of(value)))
                .hint("write one “key: value” a line, each with a space after the colon");
            return std::nullopt;
        }
        directive.settings = std::move(value);
        return directive;
    }

    std::vector<markup::Blocks> read_columns(const Value& value) {
        std::vector<markup::Blocks> columns;
        if (value.list() == nullptr) {
            diagnostics_.error(value.span, fmt::format("“columns” takes a list, and this is {}", kind_of(value)))
                .hint("begin each column with “- ” and the name of a directive, or with “- text: |”");
            return columns;
        }
        for (const Value& item : value.list()->items) columns.push_back(read_column(item));
        return columns;
    }

    markup::Blocks read_column(const Value& item) {
        const Value::Map* mapping = item.map();
        if (mapping == nullptr || mapping->entries.size() != 1) {
            diagnostics_.error(item.span, "a column holds one directive or one text")
                .hint(
                    "write “- ”, the directive's name and a colon, and indent its settings by four spaces below; or “- "
                    "text: |”");
            return {};
        }
        const Value::Entry& only = mapping->entries.front();
        if (only.key == text_column) return read_prose(only);
        const auto entry = entry_for(only.key, only.key_span, {text_column});
        if (!entry) return {};
        if (entry->body == DirectiveBody::columns) {
            diagnostics_.error(only.key_span, "columns cannot stand inside columns")
                .hint("add another entry to the list instead");
            return {};
        }
        auto directive = read_entry(*entry, only);
        if (!directive) return {};
        return {{std::move(*directive), only.key_span}};
    }

    std::optional<markup::Directive> read_entry(const DirectiveEntry& entry, const Value::Entry& given) {
        markup::Directive directive{entry.kind, {}, {}, {}, given.value.span};
        if (entry.body == DirectiveBody::none) {
            if (!given.value.null()) complain_about_body(entry, given.value.span);
        } else if (given.value.null() && entry.body == DirectiveBody::optional_yaml) {
            return directive;
        } else if (given.value.null()) {
            diagnostics_.error(given.key_span, fmt::format("the directive “{}” is empty", entry.name))
                .hint(what_to_write(entry));
            return std::nullopt;
        } else if (entry.body == DirectiveBody::markdown) {
            directive.prose = read_prose(given);
        } else {
            return with_settings(entry, std::move(directive), given.value);
        }
        return directive;
    }

    markup::Blocks read_prose(const Value::Entry& given) {
        const Value::Scalar* scalar = given.value.scalar();
        if (scalar != nullptr && !stripped(scalar->text).empty()) {
            return read_markdown(passage_of(given.value, *scalar), MarkdownUse::directive, diagnostics_);
        }
        diagnostics_
            .error(given.key_span, fmt::format("“{}” has to be text, and this is {}", given.key,
                                               scalar == nullptr ? kind_of(given.value) : "empty"))
            .hint(fmt::format("write “{}: |” and the text below, indented", given.key));
        return {};
    }

    void complain_about_body(const DirectiveEntry& entry, const SourceSpan& place) {
        diagnostics_.error(place, fmt::format("the directive “{}” takes nothing", entry.name))
            .hint("delete what stands in it");
    }

    static std::string what_to_write(const DirectiveEntry& entry) {
        return entry.body == DirectiveBody::markdown ? "write its text on the lines below its name"
                                                     : "write its settings, one “key: value” a line, below its name";
    }

    Diagnostics& diagnostics_;
};

}  // namespace

std::optional<markup::Directive> read_directive(const std::string& information, const SourceSpan& fence,
                                                const Passage& body, Diagnostics& diagnostics) {
    DirectiveReader reader(diagnostics);
    const std::string name = information.substr(0, information.find(' '));
    if (name.empty()) {
        diagnostics.error(fence, "``` begins a directive, and this one has no name")
            .hint(fmt::format("write one of these after the ```: {}", fmt::join(directive_names(), ", ")));
        return std::nullopt;
    }
    const auto entry = reader.entry_for(name, fence, {});
    if (!entry) return std::nullopt;
    if (name.size() != information.size()) {
        diagnostics.error(fence, fmt::format("nothing but the name “{}” may stand on this line", name))
            .hint("put settings on the lines below");
    }
    return reader.read_fenced(*entry, fence, body);
}

}  // namespace quarterdeck
