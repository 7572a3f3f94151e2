/** Builds the explorer ahead of the start, as the image does; a start does the same where it finds none. */
import { readEnvironment } from './environment.ts';
import { buildExplorer } from './startup/build-explorer.ts';
import { createProgressReporter } from './startup/progress-reporter.ts';

await buildExplorer(createProgressReporter(process.stdout), readEnvironment(process.env).inherited);
