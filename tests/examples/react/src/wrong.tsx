// What the compiler has to refuse: compiled, never run.
import type {} from 'stemma/react';

export const wrong = [
  // @ts-expect-error there is no such theme
  <stemma-graph key="theme" theme="purple" />,
  // @ts-expect-error depth is a number
  <stemma-graph key="depth" depth="deep" />,
  // @ts-expect-error the event has no such detail
  <stemma-graph key="event" onstemma-ready={(event) => event.detail.nothing} />,
  // @ts-expect-error there is no such element
  <stemma-grahp key="name" />,
];
