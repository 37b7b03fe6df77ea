// The articles and claims of an index as resources of the Model Context Protocol:
// source://ARTICLE is a text as it was read, claim://ID a claim as JSON.
// For the .cpp files of server/mcp/ only.
#pragma once

#include "server/index_pool.h"
#include "server/mcp/tool.h"

namespace attest::server {

// ARTICLE is the article's key with %-escapes.
[[nodiscard]] std::string source_uri(const std::string& article_key);

class IndexResources : public Resources {
 public:
  // `pool` must outlive it.
  explicit IndexResources(IndexPool& pool) : pool_(pool) {}

  [[nodiscard]] Page list(const std::string& cursor) const override;
  [[nodiscard]] std::vector<Json> templates() const override;
  [[nodiscard]] std::optional<Content> read(const std::string& uri) const override;

 private:
  IndexPool& pool_;
};

}  // namespace attest::server
