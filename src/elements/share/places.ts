/** What a page tells the sheet for sharing: where others find what they embed, and what can be pictured. */
import type { View } from '../../explorer/index.ts';

/** Addresses, all of them absolute. */
export interface Places {
  /** The script that brings `<stemma-graph>`. */
  readonly script: string;
  /** The one that brings it after a picture which stands in the page. */
  readonly later: string;
  /** The document that is looked at; none where it is only in the memory of this page. */
  readonly document: () => string | undefined;
  /** A page for frames that shows a view; none where the document has no address. */
  readonly frame: (view: View) => string | undefined;
}

/** An element that can be had as a picture. */
export interface Pictured {
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}
