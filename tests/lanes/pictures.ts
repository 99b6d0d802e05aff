/** Pictures of small histories and of the Linux timeline, as the elements make them, without a canvas. */
import type { Fragment } from '../../graph/index.ts';
import { lanesInput } from '../../src/lanes/input.ts';
import type { Picture } from '../../src/lanes/picture.ts';
import { picture } from '../../src/lanes/picture.ts';
import { lanes } from '../../src/layout/lanes/lanes.ts';
import { dataText } from '../support/data.ts';
import type { Told } from '../support/histories.ts';
import { historyIn } from '../support/histories.ts';
import { linuxTimeline } from '../support/lineages.ts';

/** As wide as letters are on the average. */
export const width = (text: string, bold: boolean): number => text.length * (bold ? 7 : 6.2);

export interface Drawn extends Told {
  readonly picture: Picture;
}

export function drawn(fragment: Fragment, folded: readonly string[] = []): Drawn {
  const told = historyIn(fragment);
  const keys = folded.map((id) => `n${String(told.graph.entityNumber(id))}`);
  const input = lanesInput(
    told.history,
    { year: 64, generation: 120, lengthOf: (name) => width(name, false) },
    { folded: keys },
  );
  return { ...told, picture: picture(told.history, lanes(input)) };
}

const linux = dataText('linux-distro-timeline/ldt.csv');

/** The Linux timeline, where it is there. */
export const LINUX: Drawn | undefined = linux === undefined ? undefined : drawn(linuxTimeline(linux));
