#include "author/other_forms.hpp"

#include <fmt/format.h>

#include "author/yaml_text.hpp"

namespace quarterdeck {

namespace {

/// Below `finance:` and `risks:`; every file was read before, so what is not there was complained about then.
class FormWriter {
public:
    explicit FormWriter(const EarlierQuarter& earlier) : earlier_(earlier) {}

    void open(const std::string& key, int indent) { lines_.text += fmt::format("{}{}:\n", space(indent), yaml_text(key)); }

    void keep(const Value& mapping, const std::string& key, int indent) {
        if (const Value* value = mapping.find(key)) lines_.text += fmt::format("{}{}:{}", space(indent), key, yaml_value(*value, indent));
    }

    void ask(const Value& mapping, const std::string& key, int indent) {
        const Value* value = mapping.find(key);
        lines_.text += fmt::format("{}{}:{}\n", space(indent), key, value == nullptr ? "" : last_value(*value));
        ++lines_.figures;
    }

    FigureLines take() { return std::move(lines_); }

private:
    static std::string space(int indent) { return std::string(static_cast<std::size_t>(indent), ' '); }

    /// A score by likelihood and impact is no single number.
    std::string last_value(const Value& value) const {
        const Value::Scalar* scalar = value.scalar();
        return scalar == nullptr ? "" : fmt::format("  # {}: {}", earlier_.period.id(), scalar->text);
    }

    const EarlierQuarter& earlier_;
    FigureLines lines_;
};

void add_budget_line(const Value& line, const std::string& key, int indent, FormWriter& writer) {
    writer.open(key, indent);
    writer.keep(line, "title", indent + 2);
    writer.ask(line, "budget", indent + 2);
    writer.ask(line, "forecast", indent + 2);
}

void add_statement(const Value::Entry& statement, FormWriter& writer) {
    writer.open(statement.key, 2);
    writer.keep(statement.value, "title", 4);
    writer.keep(statement.value, "forecast-heading", 4);
    const Value* lines = statement.value.find("lines");
    if (lines != nullptr && lines->map() != nullptr) {
        writer.open("lines", 4);
        for (const Value::Entry& line : lines->map()->entries) add_budget_line(line.value, line.key, 6, writer);
    }
    if (const Value* total = statement.value.find("total")) add_budget_line(*total, "total", 4, writer);
}

const Value* section(const EarlierQuarter& earlier, const std::string& key) {
    const Value* value = earlier.content.find(key);
    return value == nullptr || value->map() == nullptr ? nullptr : value;
}

}  // namespace

FigureLines finance_form(const EarlierQuarter& earlier) {
    FormWriter writer(earlier);
    if (const Value* statements = section(earlier, "finance")) {
        for (const Value::Entry& statement : statements->map()->entries) add_statement(statement, writer);
    }
    return writer.take();
}

FigureLines risk_form(const EarlierQuarter& earlier) {
    FormWriter writer(earlier);
    if (const Value* risks = section(earlier, "risks")) {
        for (const Value::Entry& risk : risks->map()->entries) {
            writer.open(risk.key, 2);
            writer.ask(risk.value, "current", 4);
        }
    }
    return writer.take();
}

}  // namespace quarterdeck
