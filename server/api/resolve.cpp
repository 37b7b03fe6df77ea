#include "server/api/resolve.h"

#include <optional>
#include <utility>
#include <vector>

#include "server/http/problem.h"
#include "text/error.h"

namespace attest::server {

std::string article_key(const StoreReader& store, const std::string& name) {
  if (store.article(name)) return name;
  std::vector<std::string> newest;
  const std::vector<std::string> keys = store.article_keys_named(name);
  for (const std::string& key : keys)
    if (const auto record = store.article(key); record && !record->article.superseded_by)
      newest.push_back(key);
  if (newest.empty()) newest = keys;
  if (newest.empty()) throw NoSuchThing("article");
  if (newest.size() == 1) return newest.front();
  std::string all;
  for (const std::string& key : newest) all += (all.empty() ? "" : ", ") + key;
  throw Error(ErrorCode::Usage, "several articles have this id; name one by its key: " + all);
}

CitedFigure figure_named(const StoreReader& store, const std::string& id,
                         const std::string& article) {
  const std::string key = article.empty() ? std::string() : article_key(store, article);
  std::optional<ClaimRecord> record = store.claim(id, key);
  if (!record) throw NoSuchThing("claim");
  FigureReader figures(store);
  std::optional<CitedFigure> figure = figures.read(*std::move(record));
  if (!figure) throw NoSuchThing("claim");
  return *std::move(figure);
}

}  // namespace attest::server
