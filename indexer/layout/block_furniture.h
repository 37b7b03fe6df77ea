// Furniture among the blocks that markup gives: content systems have the lines of the page
// (bylines, contacts, notices) as paragraphs among the others.
#pragma once

#include "claims/article.h"

namespace attest {

// Paragraphs and list items that are furniture by their words become that.
void mark_furniture(Article& article);

}  // namespace attest
