/**
 * The page that a request belongs to, as people see its address; Remix's own suffixes are left out. A form
 * stands on the page it is sent to.
 */
export function pageAddress(request: Request): string {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, "").replace(/\/_root$/, "/");
  const search = new URLSearchParams(url.search);
  search.delete("_routes");
  search.delete("index");
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
