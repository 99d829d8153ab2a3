#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "check/documents/document_checks.hpp"

namespace quarterdeck {

namespace {

/// The words of a link as they will be read, references left out.
std::string text_of(const markup::Inlines& inlines) {
    std::string text;
    for (const markup::Inline& one : inlines) {
        if (const auto* plain = std::get_if<markup::Text>(&one.node)) text += plain->text;
        if (const auto* strong = std::get_if<markup::Strong>(&one.node)) text += text_of(strong->content);
        if (const auto* emphasis = std::get_if<markup::Emphasis>(&one.node)) text += text_of(emphasis->content);
    }
    return text;
}

std::vector<std::string> words_in(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char byte : text + " ") {
        const bool between = byte == ' ' || byte == '(' || byte == ')' || byte == ',';
        if (!between) word += byte;
        else if (!word.empty()) words.push_back(std::exchange(word, {}));
    }
    return words;
}

bool is_file_name(const std::string& word) {
    constexpr std::array<std::string_view, 8> endings = {".pdf",  ".doc", ".docx", ".xls",
                                                         ".xlsx", ".csv", ".html", ".pptx"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

/// "iow.gov.uk", "www.example.org"; what stands before and behind a host is taken off.
std::string host_in(std::string word) {
    if (const std::size_t scheme = word.find("://"); scheme != std::string::npos) word.erase(0, scheme + 3);
    word = word.substr(0, word.find_first_of("/?#"));
    constexpr std::array<std::string_view, 5> endings = {".uk", ".com", ".org", ".net", ".wales"};
    const bool host =
        std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
    if (!host || word.find('@') != std::string::npos) return {};
    return word.starts_with("www.") ? word.substr(4) : word;
}

std::string file_of(const std::string& target) {
    const std::string path = target.substr(0, target.find_first_of("?#"));
    return path.substr(path.rfind('/') + 1);
}

void complain(const PlacedLink& placed, const std::string& text, const std::string& said, const std::string& leads,
              Findings& findings) {
    findings.warning(placed.span, fmt::format("the link says “{}” and leads to {}", said, leads), {said, text})
        .hint("say in words what it leads to: that is also what a screen reader reads out");
}

void check_link(const PlacedLink& placed, Findings& findings) {
    const std::string& target = placed.link->target;
    if (target.empty() || target.front() == '#') return;
    const std::string text = text_of(placed.link->content), host = host_in(target);
    for (const std::string& word : words_in(text)) {
        const std::string said = host_in(word);
        const bool same_host = said.empty() || host == said || host.ends_with("." + said);
        if (!same_host) complain(placed, text, word, host.empty() ? target : host, findings);
        if (is_file_name(word) && file_of(word) != file_of(target))
            complain(placed, text, word, file_of(target), findings);
    }
}

}  // namespace

void check_links(const DocumentWords& document, const EnteredFigures&, Findings& findings) {
    for (const PlacedLink& placed : document.links) check_link(placed, findings);
}

}  // namespace quarterdeck
