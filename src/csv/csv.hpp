#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace quarterdeck {

/// The figures of one table as a file to download.
struct DataFile {
    std::string table_id;
    std::string path;   ///< Below the output folder: `2020-21/q4/performance-deck_data-table-1.csv`.
    std::string bytes;
};

/// A file for each table of figures of a document, in the document's order. The table behind a chart is the chart's. Of a
/// document that is no publication yet each file says so: in its name, and in a column of its own.
std::vector<DataFile> render_data_files(const Document& document);

/// Tidy data, a row for each observation, as RFC 4180 has it, with the columns' names of the Department for Education's
/// open data standard where that has one. UTF-8 with a byte order mark.
/// `status` stands in a last column of that name, which published data does not have.
std::string render_csv(const std::vector<Observation>& observations, const std::string& language, const std::string& status = {});

}  // namespace quarterdeck
