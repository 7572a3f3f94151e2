import './theme/tokens.css';
import './theme/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';
import { followNetwork } from './state/answers/connection.ts';
import { start } from './state/store.ts';
import { startTheme } from './state/reader/theme-choice.ts';

startTheme();
followNetwork();
start();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
