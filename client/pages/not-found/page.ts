import { type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { notFoundRoute } from './route.ts';

export const notFoundPage: PageDefinition<'not-found'> = {
  route: notFoundRoute,
  Component: NotFoundPage,
  useTitle: titled('error.nowhere'),
};
