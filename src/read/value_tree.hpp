#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <yaml-cpp/eventhandler.h>

#include "read/source.hpp"
#include "read/yaml_syntax.hpp"
#include "template/value.hpp"

namespace quarterdeck {

/// Builds a Value from the events of a YAML parser.
///
/// Stops the parser by throwing a YamlExplanation at what no reader of ours wants (anchors, tags, too deep, too large)
/// or what cannot have been meant; complains about duplicate keys and swallowed thousands commas, and goes on.
class ValueTree : public YAML::EventHandler {
public:
    ValueTree(const Passage& passage, const SourceLines& lines, Diagnostics& diagnostics)
        : passage_(passage), lines_(lines), diagnostics_(diagnostics) {}

    /// The document; nothing when it was empty.
    std::optional<Value> take() { return std::move(root_); }
    /// Line and column of the innermost { or [ that is still open; zeros when there is none.
    std::pair<int, int> open_bracket() const;
    /// Line and column of the text read last, when it stands in quotes and runs over several lines; zeros otherwise.
    std::pair<int, int> long_quotation() const { return long_quotation_; }

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

private:
    /// A list or mapping whose end has not come yet.
    struct Open {
        Value value;
        int line = 1;
        int column = 1;
        bool bracketed = false;
        std::optional<Value::Entry> entry;              ///< A key that waits for its value.
        std::map<std::string, SourceSpan> places = {};  ///< Of the keys so far.
    };

    void begin_node(const YAML::Mark& mark, const std::string& tag);
    void open(const YAML::Mark& mark, YAML::EmitterStyle::value style, Value value);
    void close();
    void place(Value value);
    void place_key(Open& mapping, const Value& key);
    void place_entry(Open& mapping, Value value);
    bool swallowed_comma(const Value& before, const SourceSpan& after_span, const std::string& after);

    Value scalar(const YAML::Mark& mark, const std::string& text);
    Value block_scalar(const YAML::Mark& mark, const std::string& text) const;
    Value quoted_scalar(const YAML::Mark& mark, const std::string& text);
    char character_at(const YAML::Mark& mark) const;

    const Passage& passage_;
    const SourceLines& lines_;
    Diagnostics& diagnostics_;
    std::vector<Open> open_;
    std::optional<Value> root_;
    std::pair<int, int> long_quotation_ = {0, 0};
    int documents_ = 0;
    int nodes_ = 0;
};

}  // namespace quarterdeck
