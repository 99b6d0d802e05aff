/** What can be set on the diagram's element, by attribute or by property, and what of it cannot be used. */
import { property } from 'lit/decorators.js';
import type { Insets } from '../../diagram/diagram.ts';
import type { Lit, State } from '../../explorer/index.ts';
import { asNumber, asText, inText } from '../shared/attribute.ts';
import { Panel } from '../shared/panel.ts';
import { warnOnce } from '../shared/warn.ts';
import { checkedFocus, namedView, viewFrom } from './attributes.ts';

export abstract class GraphSettings extends Panel {
  /** The address of a document, for an explorer of its own. */
  @property({ converter: asText }) src: string | undefined;
  /** A document that is there already: its text, or an object that stands for one. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** A view that the document names, or `diagram`, or `outline`: the same in words. */
  @property({ converter: asText }) view: string | undefined;
  /** Ids of the entities it is about: `xen hyper-v`, or a JSON array. */
  @property({ attribute: 'focus', converter: asText }) focusOn: string | undefined;
  /** How many steps around them are shown; everything where left out. */
  @property({ converter: asNumber }) depth: number | undefined;
  /** EDTF: shows what was so then. */
  @property({ attribute: 'as-of', converter: asText }) asOf: string | undefined;
  /** Ids of sources or speakers: shows what they say. */
  @property({ attribute: 'according-to', converter: asText }) accordingTo: string | undefined;
  /** Ids of kinds, families, relations or standings that are not shown. */
  @property({ converter: asText }) hide: string | undefined;
  /** `composed`, `layered`, `force` or `dagre`; or `lineage`: what comes from what, along time. */
  @property({ converter: asText }) layout: string | undefined;
  /** Id of the entity, the claim or the source that is selected at first. */
  @property({ attribute: 'select', converter: asText }) selected: string | undefined;
  /** A question, which the head answers. */
  @property({ attribute: 'ask', converter: asText }) question: string | undefined;
  /** The head's words, in the place of the question. */
  @property({ converter: asText }) heading: string | undefined;
  /** Where the same is open in an explorer; without it nothing leads there. */
  @property({ converter: asText }) href: string | undefined;
  /** `none` takes head, caption and border away. */
  @property({ converter: asText }) frame: 'none' | undefined;
  /** `lazy`: nothing is loaded before the element is near the window. */
  @property({ converter: asText }) loading: 'lazy' | 'eager' | undefined;
  /** Whether the reader may look and select, and not change what is shown. */
  @property({ type: Boolean }) readonly = false;
  /** Whether the reader gets a field to find names and to ask questions. */
  @property({ type: Boolean }) explore = false;
  /** What a panel wants lit; all else fades. */
  @property({ attribute: false }) lit: Lit | undefined;
  /** What lies over the borders of the box, px. */
  @property({ attribute: false }) insets: Insets | undefined;

  /** The states of an element around it, which are to be the same. @internal */
  states: Pick<CustomStateSet, 'add' | 'delete'> | undefined;

  /** The view that the attributes ask for, above the one that the document begins with. */
  protected viewOf({ graph }: State): State['view'] {
    const attributes = {
      view: inText(this.view),
      focus: inText(this.focusOn),
      depth: this.depth === undefined ? undefined : Number(this.depth), // Vue sets the text of an attribute
      asOf: inText(this.asOf),
      accordingTo: inText(this.accordingTo),
      hide: inText(this.hide),
      layout: inText(this.layout),
      select: inText(this.selected),
      question: inText(this.question),
    };
    return viewFrom(graph, attributes, (sentence) => warnOnce(this, sentence));
  }

  /** How many steps around entities are shown, where that is a number; told is what cannot be used. */
  protected stepsAround(focus: readonly string[], depth: number): number | undefined {
    return checkedFocus(this.current.graph, focus, depth, (sentence) => warnOnce(this, sentence));
  }

  /** What the head says where nothing is asked: the heading, or what the document calls the view that was named. */
  protected headingOf({ graph, view }: State): string | undefined {
    return this.heading ?? (view.question === undefined ? namedView(graph, this.view)?.title : undefined);
  }

  /** Warns of values that no document can make right. */
  protected check(): void {
    const { theme, loading, frame } = this as Readonly<Record<'theme' | 'loading' | 'frame', string | undefined>>;
    for (const [name, value, values] of [
      ['theme', theme, ['light', 'dark', 'auto']],
      ['loading', loading, ['lazy', 'eager']],
      ['frame', frame, ['none']],
    ] as const)
      if (value !== undefined && !values.some((each) => each === value))
        warnOnce(this, `${name}="${value}" is not known. It may be ${values.join(' or ')}.`);
    if (this.readonly && this.explore)
      warnOnce(this, 'readonly goes before explore, which is for readers who may change what is shown.');
  }
}

/** Those that the view is made of. */
export const VIEW_SETTINGS = [
  'view',
  'focusOn',
  'depth',
  'asOf',
  'accordingTo',
  'hide',
  'layout',
  'selected',
  'question',
] as const;
