import '#client/shared/theme/tokens.css';
import '#client/shared/theme/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from '#client/app/app.tsx';
import { followNetwork } from '#client/shared/api/connection.ts';
import { start } from '#client/shared/routing/store.ts';
import { startTheme } from '#client/shared/reader/theme-choice.ts';

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
