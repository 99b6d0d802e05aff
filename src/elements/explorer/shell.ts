/** What the parts of the explorer's shell are drawn from, and what their controls do. */
import type { DataSet } from '../../../graph/index.ts';
import type { Explorer, Layer, Lit, Mode, State } from '../../explorer/index.ts';
import type { Composition } from './composition.ts';
import type { Loading } from './loading.ts';
import type { Wish } from './opening.ts';

export interface Shell {
  readonly explorer: Explorer;
  readonly state: State;
  readonly loading: Loading;
  readonly sets: readonly DataSet[];
  /** The id of the data set that is open. */
  readonly data: string | undefined;
  /** How all of it is put together in a window of this size. */
  readonly composition: Composition;
  readonly dark: boolean;
  /** What is lit in the diagram, all else faded. */
  readonly lit: Lit | undefined;
  /** The lens lies open over the diagram. */
  readonly lensOpen: boolean;
  /** What the reader changed lies open over the diagram. */
  readonly editsOpen: boolean;
  /** What a link asks for, and the reader has not granted. */
  readonly wish: Wish | undefined;
  /** What the reader opened since the page was. */
  readonly opened: readonly Layer[];
  readonly openData: (id: string) => void;
  readonly openFiles: () => void;
  readonly openAgain: (source: string) => void;
  readonly grant: () => void;
  readonly exportGraph: () => void;
  readonly choose: (mode: Mode) => void;
  readonly toggleTheme: () => void;
  readonly share: () => void;
  readonly help: () => void;
  readonly showAbout: () => void;
  /** Shows what may be one thing under two names. */
  readonly showSame: () => void;
  readonly retry: () => void;
  readonly setLensOpen: (open: boolean) => void;
  readonly setEditsOpen: (open: boolean) => void;
  /** Shows what the reader changed. */
  readonly showEdits: () => void;
}
