#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

// What the sample documents are put together from.
namespace quarterdeck::testing {

Inline bold(const std::string& text);
Inline words(const std::string& text);
Inline figure(const std::string& text);
Inline link(const std::string& target, const std::string& text);

Block plain_paragraph(Inlines text);
ListItem item(const std::string& label, Inlines text, const std::string& id = "");
Block list_block(ListStyle style, std::vector<ListItem> items, bool tight = true);
Block nested_bullets();
Block decimal_list();
Block alphabetical_list();
Block table_block(Table table);
Block columns_block(std::vector<Blocks> columns);
Block callouts();
Block pictures(int count);

DocumentMetadata metadata(const std::string& title);

}  // namespace quarterdeck::testing
