# 用 R 向规划图谱提问 · Asking Plan Atlas from R
#
#   npm start                # in another window
#   Rscript docs/api.R       # PLAN_ATLAS_URL=http://localhost:4000 unless it says otherwise
#
# It needs jsonlite, the command curl and a UTF-8 locale (on Windows R 4.2 or later), no client of GraphQL. See api.md.

library(jsonlite)

atlas <- sub("/+$", "", Sys.getenv("PLAN_ATLAS_URL", "http://localhost:4000"))

# The answer's data; what the atlas refuses is told in its own words.
ask <- function(query, ...) {
  variables <- list(...)
  body <- list(query = query)
  if (length(variables) > 0) body$variables <- variables
  file <- tempfile(fileext = ".json")
  on.exit(unlink(file))
  # By a file in UTF-8, since a command line may know no Chinese.
  writeLines(enc2utf8(toJSON(body, auto_unbox = TRUE, null = "null")), file, useBytes = TRUE)
  lines <- system2("curl", c(
    "--silent", "--show-error", shQuote(paste0(atlas, "/graphql")),
    "--header", shQuote("content-type: application/json"),
    "--header", shQuote("accept-language: zh-CN"),
    "--data-binary", shQuote(paste0("@", file))
  ), stdout = TRUE)
  Encoding(lines) <- "UTF-8"
  answer <- fromJSON(paste(lines, collapse = "\n"), simplifyVector = FALSE)
  if (!is.null(answer$errors)) {
    stop(paste(vapply(answer$errors, `[[`, "", "message"), collapse = "\n"), call. = FALSE)
  }
  answer$data
}

# A data frame with a row for each item; each column is a function of an item.
rows <- function(items, ...) {
  columns <- list(...)
  as.data.frame(lapply(columns, function(column) vapply(items, column, "")))
}

# 问的是哪一版 · Which version this is: cite it.
plan <- ask("{ plans { title period version } }")$plans[[1]]
cat(sprintf("规划图谱：%s（%s），版本 %s，CC BY 4.0\n\n", plan$title, plan$period, plan$version))

# 谁负责 · Who answers for a project.
answers <- ask(
  "query ($project: String!) {
     responsibilities(of: {name: $project}) { role department { name } task { number name } } }",
  project = "宝钢湛江钢铁氢基竖炉项目"
)$responsibilities
print(rows(answers,
  department = function(answer) answer$department$name,
  role = function(answer) answer$role,
  task = function(answer) paste(answer$task$number, answer$task$name)
))

# 责任矩阵 · The responsibility matrix, and who leads and takes part most.
matrix <- ask(
  "{ responsibilityMatrix { cells { task { number } department { name } role } } }"
)$responsibilityMatrix
cells <- rows(matrix$cells,
  department = function(cell) cell$department$name,
  task = function(cell) cell$task$number,
  role = function(cell) cell$role
)
counts <- table(cells$department, cells$role)
print(head(counts[order(-counts[, "LEAD"], -counts[, "PARTICIPANT"]), ], 10))

# 哪些园区支撑哪些集群 · Which parks feed which clusters, page by page.
feeds <- list()
after <- NULL
repeat {
  page <- ask(
    "query ($after: String) {
       entities(types: [PARK], first: 100, after: $after) {
         pageInfo { hasNextPage endCursor }
         nodes { name ... on Park { feeds(types: [CLUSTER], first: 100) {
           edges { node { name } relation { basis } } } } } } }",
    after = after
  )$entities
  for (park in page$nodes) {
    for (edge in park$feeds$edges) {
      feeds[[length(feeds) + 1]] <- list(
        park = park$name, cluster = edge$node$name, basis = edge$relation$basis
      )
    }
  }
  if (!page$pageInfo$hasNextPage) break
  after <- page$pageInfo$endCursor
}
feeds <- rows(feeds,
  park = function(feed) feed$park,
  cluster = function(feed) feed$cluster,
  basis = function(feed) feed$basis
)
print(head(feeds, 10))
print(table(feeds$basis))
