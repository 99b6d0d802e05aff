/** Which documents a link may have the page read. A link is anybody's; what it names is asked of the page's author first. */

/**
 * @param allowed origins, as the page lists them in `allow-src`, between spaces
 * @returns the address, or a sentence that says why nothing is read from it
 */
export function allowedSource(wanted: string, allowed: string): string | { readonly refused: string } {
  let url: URL;
  try {
    url = new URL(wanted);
  } catch {
    return { refused: `This link asks for the graph “${wanted.slice(0, 80)}”, which is not here.` };
  }
  if (!/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '')
    return { refused: 'This link asks for a graph from an address that no page should read.' };
  if (!allowed.split(/\s+/u).includes(url.origin))
    return { refused: `This link wants to load a graph from ${url.host}, which this page does not allow.` };
  return url.href;
}
