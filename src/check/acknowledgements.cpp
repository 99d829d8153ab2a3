#include "check/acknowledgements.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/suggest.hpp"

namespace quarterdeck {

namespace {

bool fits(const Acknowledgement& acknowledgement, const Finding& finding) {
    const Diagnostic& found = finding.diagnostic;
    const bool at_home =
        finding.home.empty() || acknowledgement.span.file == nullptr || finding.home == acknowledgement.span.file->path;
    return at_home && found.check == acknowledgement.check &&
           std::find(found.about.begin(), found.about.end(), acknowledgement.about) != found.about.end();
}

/// What is about no quarter's file can be acknowledged in any.
void free_from_other_files(std::vector<Finding>& findings, const std::vector<QuarterText>& quarters) {
    std::set<std::string> files;
    for (const QuarterText& quarter : quarters) files.insert(quarter.path);
    for (Finding& finding : findings) {
        if (files.count(finding.home) == 0) finding.home.clear();
    }
}

/// What the same check found there, so that a mistyped subject can be told.
std::vector<std::string> subjects_of(const std::string& check, const std::vector<Finding>& findings) {
    std::vector<std::string> subjects;
    for (const Finding& finding : findings) {
        if (finding.diagnostic.check == check && !finding.diagnostic.about.empty())
            subjects.push_back(finding.diagnostic.about.front());
    }
    return subjects;
}

void complain(const Acknowledgement& acknowledgement, const std::vector<Finding>& findings,
              const std::vector<std::string>& check_names, Diagnostics& diagnostics) {
    const bool exists = std::find(check_names.begin(), check_names.end(), acknowledgement.check) != check_names.end();
    if (!exists) {
        diagnostics.error(acknowledgement.span, fmt::format("there is no check “{}”", acknowledgement.check))
            .hint(did_you_mean(acknowledgement.check, check_names))
            .hint("its name stands in brackets behind the warning: [off-series: repeat-plans]");
        return;
    }
    const auto error = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return !finding.may_be_acknowledged() && fits(acknowledgement, finding);
    });
    if (error != findings.end()) {
        diagnostics.error(acknowledgement.span, "an error cannot be acknowledged: it has to be put right");
        return;
    }
    diagnostics
        .warning(acknowledgement.span, fmt::format("the check “{}” finds nothing about “{}” here, so there is nothing "
                                                   "to acknowledge",
                                                   acknowledgement.check, acknowledgement.about))
        .hint(did_you_mean(acknowledgement.about, subjects_of(acknowledgement.check, findings)))
        .hint("delete the line, or write it into the file of the quarter that the warning is about");
}

}  // namespace

int take_acknowledged(std::vector<Finding>& findings, const std::vector<QuarterText>& quarters,
                      const std::vector<std::string>& check_names, Diagnostics& diagnostics) {
    free_from_other_files(findings, quarters);
    std::vector<bool> taken(findings.size(), false);
    for (const QuarterText& quarter : quarters) {
        for (const Acknowledgement& acknowledgement : quarter.acknowledged) {
            bool used = false;
            for (std::size_t i = 0; i < findings.size(); ++i) {
                if (!findings[i].may_be_acknowledged() || !fits(acknowledgement, findings[i])) continue;
                taken[i] = used = true;
            }
            if (!used) complain(acknowledgement, findings, check_names, diagnostics);
        }
    }
    std::vector<Finding> open;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (!taken[i]) open.push_back(std::move(findings[i]));
    }
    findings = std::move(open);
    return static_cast<int>(std::count(taken.begin(), taken.end(), true));
}

}  // namespace quarterdeck
