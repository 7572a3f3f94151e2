import { type Field, flag, group, text } from './fields.ts';

/** How a page shows its set: as its list or on the map, and what both are narrowed to. */
export interface MapView {
  readonly isMapShown: boolean;
  /** A city or county, by id, or NO_COUNTY; null: the whole set. */
  readonly county: string | null;
}

/** Stands for what the plan places in no city or county. No id is written so. */
export const NO_COUNTY = '-';

/** How it is before the reader turns to the map. */
export const LIST_VIEW: MapView = { isMapShown: false, county: null };

/** As it stands in the address. */
export const mapView: Field<MapView> = group({ isMapShown: flag('map'), county: text('county') });
