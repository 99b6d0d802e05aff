/** Styles of the inspector's cards. */
import { css } from 'lit';

export const inspectorStyles = css`
  .title {
    font-size: var(--_text-xl);
    font-weight: 700;
    line-height: var(--_leading-tight);
    letter-spacing: -0.015em;
    overflow-wrap: anywhere;
  }
  .title .verb {
    color: inherit;
  }
  .title .struck,
  .title .struck button {
    text-decoration-thickness: 2px;
  }
  .title .struck button {
    text-decoration: inherit;
  }
  .lead {
    margin-bottom: var(--_space-4);
  }
  .told {
    margin: var(--_space-3) 0 var(--_space-4);
    font-size: var(--_text-l);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 14px;
    margin: var(--_space-3) 0 var(--_space-4);
  }
  .facts dt {
    color: var(--_ink-3);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .against {
    margin: 0 4px;
    color: var(--_ink-3);
  }
  .actions {
    margin: var(--_space-3) 0 var(--_space-4);
  }
  .verdict + section {
    margin-top: 0;
  }

  /* claims in a line */
  .claims li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 28px;
  }
  .claims .whole {
    flex: 1;
    min-width: 0;
    min-height: var(--_target, 0);
    padding: 3px 0;
    border-radius: 3px;
  }
  .claims .whole:hover .sentence {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2.5px;
  }
  .long li {
    content-visibility: auto;
    contain-intrinsic-size: auto 28px;
  }

  /* sources */
  .source {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: center;
    padding-top: var(--_space-3);
    color: var(--_ink);
  }
  .source > .icon {
    justify-self: center;
    align-self: start;
    margin-top: 3px;
    color: var(--_ink-2);
  }
  ul + .sources {
    margin-top: var(--_space-1);
    border-top: 1px solid var(--_hairline);
  }
  .source p {
    font-size: var(--_text-s);
  }

  /* other lenses */
  .lenses {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .lenses li {
    display: inline-flex;
    gap: 8px;
  }
  .lenses .name {
    color: var(--_ink-2);
  }

  /* an entity's claims */
  .head > .icon {
    margin-left: -4px;
  }
  .family > h3 {
    align-items: center;
  }
  .family h3 > span:first-child {
    display: inline-flex;
    align-items: center;
    gap: 10px;
  }
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 38%) minmax(0, 1fr);
    gap: 0 12px;
    align-items: baseline;
    min-height: min(var(--_target, 26px), 36px);
  }
  .rows .folded {
    display: block;
  }
  .rows .folded .more {
    margin: 2px 0 8px;
  }
  .rows .words {
    color: var(--hue-ink);
    overflow-wrap: anywhere;
  }
  .rows .other {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    overflow-wrap: anywhere;
  }
  .rows .denied .words {
    color: var(--_refuted-ink);
  }
  .rows .denied .name {
    text-decoration: line-through;
    text-decoration-color: var(--_refuted);
    text-decoration-thickness: 1.5px;
  }
  .confused {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: var(--_target, 28px);
    padding: 0 10px 0 5px;
    border: 1px solid var(--_hairline);
    border-radius: 99px;
    text-align: start;
  }
  .chip:hover {
    background: var(--_surface-2);
  }
  .more.first {
    margin: 0;
  }

  /* notes */
  .notes > ul > li {
    padding: 8px 0;
  }
  .notes > ul > li + li {
    border-top: 1px solid var(--_hairline);
  }
  .notes > ul > li > p:first-child {
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-top: 2px;
    color: var(--_ink-3);
    font-size: var(--_text-s);
    cursor: pointer;
    border-radius: 3px;
  }
  summary:hover {
    color: var(--_ink);
  }
  details .evidence {
    padding-left: 2px;
  }

  /* the graph */
  .numbers {
    display: flex;
    gap: 28px;
    margin: var(--_space-4) 0;
  }
  .numbers div {
    display: flex;
    flex-direction: column-reverse;
  }
  .numbers dd {
    font-size: var(--_text-xl);
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .numbers dt {
    color: var(--_ink-3);
  }
  .license {
    padding-top: var(--_space-3);
    border-top: 1px solid var(--_hairline);
    font-size: var(--_text-s);
  }
`;
