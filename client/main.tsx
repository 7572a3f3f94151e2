import './shared/theme/tokens.css';
import './shared/theme/base.css';
import './shared/ui/primitives.css';
import './pages/registry.ts';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/app.tsx';
import { followNetwork } from './shared/api/connection.ts';
import { startTheme } from './shared/reader/theme-choice.ts';
import { start } from './shared/routing/store.ts';

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
