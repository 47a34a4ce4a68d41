/** The layers of the map's ground, as they ship with the desk. */
import { file } from './api';

/** The things of one layer; none when it cannot be read, for the map shows the events without it. */
export function ground<T>(name: string): Promise<T[]> {
  return file(new URL(`./basemap/${name}.geojson`, document.baseURI).href).then(
    (answer) => (answer as { features: T[] }).features,
    () => [],
  );
}
