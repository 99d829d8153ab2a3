#include "read/yaml.hpp"

#include <sstream>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "read/value_tree.hpp"
#include "read/yaml_syntax.hpp"

namespace quarterdeck {

namespace {

void report(const YamlExplanation& explanation, const Passage& passage, Diagnostics& diagnostics) {
    diagnostics.error(passage.at(explanation.line, explanation.column, explanation.length), explanation.message)
        .hint(explanation.hint);
}

YamlFailure failure_of(const YAML::Exception& exception, const ValueTree& tree) {
    const auto [open_line, open_column] = tree.open_bracket();
    const auto [quote_line, quote_column] = tree.long_quotation();
    return {exception.msg, exception.mark.line + 1, exception.mark.column + 1, open_line, open_column, quote_line,
            quote_column};
}

}  // namespace

std::optional<Value> read_yaml(const Passage& passage, Diagnostics& diagnostics) {
    const SourceLines lines(passage.text);
    ValueTree tree(passage, lines, diagnostics);
    std::istringstream stream(passage.text);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(tree)) {
        }
    } catch (const YAML::Exception& exception) {
        report(explain_yaml_failure(failure_of(exception, tree), lines), passage, diagnostics);
        return std::nullopt;
    } catch (const YamlExplanation& refusal) {
        report(refusal, passage, diagnostics);
        return std::nullopt;
    }
    auto value = tree.take();
    if (!value) return Value{Value::Null{}, passage.at(1, 1)};
    return value;
}

}  // namespace quarterdeck
