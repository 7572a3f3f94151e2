import type { Resource } from './resource.ts';
import { entityResource } from './resources/entity.ts';
import { passagesResource } from './resources/passages.ts';
import { sectionResource } from './resources/section.ts';

/** What assistants may read by its address, beside how to cite. */
export const RESOURCES: readonly Resource[] = [entityResource, sectionResource, passagesResource];
