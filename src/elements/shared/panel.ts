/** What every panel has: it finds its explorer, reads its state, and renders again only when its slice has changed. */
import type { PropertyValues } from 'lit';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Action, Explorer, Lit, Selection, State, View } from '../../explorer/index.ts';
import { changed, EMPTY_STATE } from '../../explorer/index.ts';
import { asText } from './attribute.ts';
import type { Provider } from './context.ts';
import { providerAround, providerNamed } from './context.ts';
import { KeepFocus } from './keep-focus.ts';
import { Slice } from './slice.ts';

/** Fired while the pointer rests on something that the diagram can light; `undefined` when it leaves. */
export type HoverEvent = CustomEvent<Lit | undefined>;

export abstract class Panel extends LitElement {
  /** The id of the explorer's element, where the panel is not inside of it. */
  @property({ attribute: 'for', converter: asText }) htmlFor: string | undefined;
  /** `light` or `dark`; else as the page around, or as the reader's system. */
  @property({ reflect: true, converter: asText }) theme: 'light' | 'dark' | undefined;
  /** An explorer of one's own making; found by nesting or by `for` where left out. */
  @property({ attribute: false }) explorer: Explorer | undefined;
  /** @internal */
  @state() protected provider: Provider | undefined;
  readonly #slice = new Slice(this, (current) => this.slice(current));
  #isLighting = false;
  #search: AbortController | undefined;

  constructor() {
    super();
    new KeepFocus(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // what the pointer rested on is gone, and no event says so; from here it no longer bubbles
    if (this.#isLighting) this.provider?.dispatchEvent(hover(undefined));
    this.#isLighting = false;
    this.#search?.abort();
    this.provider = undefined;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('htmlFor') && this.hasUpdated) this.#find();
    this.#slice.follow(this.explorer ?? this.provider?.explorer);
  }

  /** The element that stands where `for` looks. @internal */
  protected get standing(): HTMLElement {
    return this;
  }

  /** What the panel reads of the state: it renders again when one of these has changed. */
  protected abstract slice(current: State): readonly unknown[];

  /** The state now; empty until an explorer is found. */
  protected get current(): State {
    return this.#slice.explorer?.state ?? EMPTY_STATE;
  }

  protected get isConnectedToExplorer(): boolean {
    return this.#slice.explorer !== undefined;
  }

  protected dispatch(action: Action): void {
    this.#slice.explorer?.dispatch(action);
  }

  protected select(type: Selection['type'], id: string): void {
    this.dispatch({ type: 'selected', selection: { type, id } });
  }

  /** The address of a view, where the page gives addresses. */
  protected linkTo(changes: Partial<View>): string | undefined {
    return this.provider?.linkTo?.(changed(this.current.view, changes));
  }

  protected announce(message: string): void {
    this.provider?.announce?.(message);
  }

  /** Lights something in the diagram, or nothing. */
  protected light(lit: Lit | undefined): void {
    this.#isLighting = lit !== undefined;
    this.dispatchEvent(hover(lit));
    // a panel that stands apart is heard by its explorer all the same
    if (this.provider !== undefined && !isInside(this, this.provider)) this.provider.dispatchEvent(hover(lit));
  }

  #find(): void {
    this.#search?.abort();
    if (this.htmlFor === undefined) {
      this.provider = providerAround(this);
      return;
    }
    const { signal } = (this.#search = new AbortController());
    void providerNamed(this.standing, this.htmlFor, signal).then((provider) => {
      if (!signal.aborted) this.provider = provider;
    });
  }
}

function hover(lit: Lit | undefined): HoverEvent {
  return new CustomEvent('stemma-hover', { detail: lit, bubbles: true, composed: true });
}

/** Whether one element is inside of another, shadow roots included. */
function isInside(inner: Node, outer: Node): boolean {
  for (let at: Node | null = inner; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === outer) return true;
  return false;
}
