import type {} from 'stemma/react';
import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { GraphElement } from 'stemma';
import 'stemma/define';
import { myth } from './myth';

function App() {
  const graph = useRef<GraphElement>(null);
  const [said, setSaid] = useState('Nothing is selected.');
  return (
    <>
      <stemma-graph
        ref={graph}
        id="xen"
        data={myth}
        focus="hyper-v xen"
        theme="light"
        onstemma-ready={(event) => setSaid(`${String(event.detail.entities)} entities are drawn.`)}
        onstemma-select={(event) => setSaid(event.detail === null ? 'Nothing is selected.' : event.detail.id)}
      />
      <stemma-legend for="xen" />
      <button type="button" onClick={() => void graph.current?.ask('is Hyper-V derived from Xen?')}>
        Ask
      </button>
      <p id="said">{said}</p>
    </>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
