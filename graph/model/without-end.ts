/**
 * A text without the signs that it ends in, however many there are in it: `/[.]+$/` would look at a run of signs from each
 * place in it, and one of sixty thousand in what a stranger wrote would hold up the page for seconds.
 * @param sign matches one sign
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
