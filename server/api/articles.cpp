// GET /api/articles/{id}: the stored text with its figures.
#include "search/article_value.h"
#include "server/api/operations.h"
#include "server/api/paging.h"
#include "server/api/resolve.h"
#include "server/http/problem.h"

namespace attest::server {

namespace {

Response article(const Call& call) {
  const StoreReader& store = call.index.store();
  const auto whole = store.whole_article(article_key(store, call.arguments.text("id")));
  if (!whole) throw NoSuchThing("article");
  return json_response(article_value(*whole));
}

}  // namespace

Operation article_operation() {
  return {.id = "getArticle",
          .path = "/api/articles/{id}",
          .summary = "An article: its text as it was read, and all its figures",
          .description =
              "By its id, its key in the index (`key` of a search result), or the hash of its "
              "text (`content_hash`), which names one version for good.",
          .parameters = {{.name = "id",
                          .about = "id, key or content hash; a slash in it is %2F",
                          .required = true,
                          .in_path = true}},
          .schema = "Article",
          .answer = article};
}

}  // namespace attest::server
