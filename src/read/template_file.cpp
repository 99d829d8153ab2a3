#include "read/template_file.hpp"

#include "read/fields.hpp"
#include "read/markdown.hpp"
#include "read/yaml.hpp"

namespace quarterdeck {

namespace {

constexpr const char* front_matter_hint =
    "begin the file with three lines: “---”, “form: deck” or “form: paper”, and “---”";

/// The line that ends the front matter; nothing when the file does not begin with any.
std::optional<int> front_matter_end(const SourceLines& lines) {
    if (stripped(lines.line(1)) != "---") return std::nullopt;
    for (int line = 2; line <= lines.count(); ++line) {
        if (stripped(lines.line(line)) == "---") return line;
    }
    return std::nullopt;
}

std::string name_of(const std::string& path) {
    const std::size_t begin = path.rfind('/') + 1;
    return path.substr(begin, path.rfind('.') - begin);
}

DocumentForm read_form(const Passage& front_matter, const SourceSpan& place, Diagnostics& diagnostics) {
    const auto value = read_yaml(front_matter, diagnostics);
    if (!value) return DocumentForm::paper;
    Fields fields(*value, "the front matter of a template", place, diagnostics);
    fields.require("form", "write “form: deck” or “form: paper”");
    const std::vector<std::pair<std::string, DocumentForm>> forms = {{"deck", DocumentForm::deck},
                                                                     {"paper", DocumentForm::paper}};
    const auto form = fields.choice("form", forms);
    fields.finish();
    return form.value_or(DocumentForm::paper);
}

Passage lines_from(const std::shared_ptr<const SourceFile>& file, const SourceLines& lines, int first, int end) {
    const std::size_t begin = lines.offset(first, 1);
    return {file, file->text.substr(begin, lines.offset(end, 1) - begin), first, 0, true};
}

}  // namespace

Template read_template(const std::shared_ptr<const SourceFile>& file, Diagnostics& diagnostics) {
    const SourceLines lines(file->text);
    const SourceSpan place{file, 1, 1, 1};
    Template result{name_of(file->path), DocumentForm::paper, {}, place};
    const auto end = front_matter_end(lines);
    if (!end) {
        const bool begun = stripped(lines.line(1)) == "---";
        diagnostics
            .error(place, begun ? "the front matter of this template is never closed"
                                : "this template does not say whether it makes a deck or a paper")
            .hint(front_matter_hint);
        return result;
    }
    const Passage front_matter = lines_from(file, lines, 2, *end);
    if (stripped(front_matter.text).empty()) {
        diagnostics.error(place, "the front matter is empty").hint(front_matter_hint);
    } else {
        result.form = read_form(front_matter, place, diagnostics);
    }
    result.blocks = read_markdown(lines_from(file, lines, *end + 1, lines.count() + 1), MarkdownUse::body, diagnostics);
    return result;
}

}  // namespace quarterdeck
