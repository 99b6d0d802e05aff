/** The picture as HTML for the code that brings it: composed beside the page, once a reader asks for it. */
import type { State } from '../../explorer/index.ts';

export interface PictureCode {
  readonly html: string;
  /** By which a policy allows its style: `sha256-…`; unknown where the browser makes no hashes. */
  readonly hash: string | undefined;
}

/**
 * @returns `undefined` where there is nothing to draw
 * @throws the signal's reason where it was aborted
 */
export async function pictureCode({ graph, view }: State, signal: AbortSignal): Promise<PictureCode | undefined> {
  const [{ policyHash, styleIn, viewInHtml }, { createLayoutEngine }] = await Promise.all([
    import('../../prerender/index.ts'),
    import('../../diagram/engine.ts'),
  ]);
  const engine = createLayoutEngine();
  try {
    const html = await viewInHtml(graph, view, (layout, input) => engine.run(layout, input, { signal }));
    if (html === undefined) return undefined;
    return { html, hash: isSecureContext ? await policyHash(styleIn(html) ?? '') : undefined };
  } finally {
    engine.dispose();
  }
}
