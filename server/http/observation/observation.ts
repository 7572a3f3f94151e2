import type { RequestListener } from 'node:http';

import type { Logger } from 'pino';

import type { Settings } from '#server/settings/settings.ts';

import { answerNotFound } from '../not-found.ts';
import { Metrics, type Measurable } from './metrics.ts';
import { createMetricsListener } from './metrics-listener.ts';
import { observeRequests } from './observe-requests.ts';

/** How an operator sees what goes on: a line a request in the log, and figures at /metrics. */
export interface Observation {
  /** Stands around every listener. */
  readonly around: (listener: RequestListener) => RequestListener;
  /** From now on, tells the figures of these, too. */
  readonly watch: (measurable: Measurable) => void;
}

type Asked = Pick<Settings, 'metrics' | 'metricsToken'>;

export function createObservation(log: Logger, asked: Asked): Observation {
  const metrics = new Metrics();
  const answerMetrics =
    asked.metrics === 'on' ? createMetricsListener(metrics, asked.metricsToken) : answerNotFound;
  return {
    around: (listener) =>
      observeRequests({ log, metrics }, (request, response) => {
        const isMetrics = request.url?.split('?')[0] === '/metrics';
        (isMetrics ? answerMetrics : listener)(request, response);
      }),
    watch: (measurable) => {
      metrics.watch(measurable);
    },
  };
}
