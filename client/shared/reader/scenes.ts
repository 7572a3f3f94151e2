import { create } from 'zustand';

import { parseAddress } from '#client/shared/routing/address.ts';
import { readStored, store } from '#client/shared/routing/browser-storage.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { addScenes, parseSceneFile, printSceneFile, type Scene } from './scene-file.ts';

const STORAGE_KEY = 'plan-atlas-scenes';
/** Where what could not be read is put aside before anything is written over it. */
const ASIDE_KEY = 'plan-atlas-scenes-unread';

interface KeptScenes {
  /** The latest first. */
  readonly scenes: readonly Scene[];
  /** Whether the browser keeps them; otherwise they last as long as the page. */
  readonly isKept: boolean;
}

/** The scenes that the reader named in this browser. */
export const useScenes = create<KeptScenes>(() => ({ scenes: readKept() ?? [], isKept: true }));

/** Keeps what is shown now under a name. */
export function saveScene(name: string, address: string): void {
  const scene = { id: freshId(), name, address, savedOn: new Date().toISOString() };
  update((scenes) => [scene, ...scenes]);
}

/** Calls a scene otherwise. */
export function renameScene(id: string, name: string): void {
  update((scenes) => scenes.map((scene) => (scene.id === id ? { ...scene, name } : scene)));
}

/** Lets go of a scene. */
export function deleteScene(id: string): void {
  update((scenes) => scenes.filter((scene) => scene.id !== id));
}

/** Puts back a scene that was let go, in its place by date. */
export function restoreScene(scene: Scene): void {
  update((scenes) => addScenes(scenes, [scene]));
}

/** Adds the scenes of a file to those there are, and tells how many are new. */
export function takeInScenes(read: readonly Scene[]): number {
  const before = useScenes.getState().scenes.length;
  update((scenes) => addScenes(scenes, read));
  return useScenes.getState().scenes.length - before;
}

/** Shows a scene again; the language stays as it is. */
export function openScene({ address }: Scene): Transition {
  return (state) => {
    const { pathname, search } = new URL(address, window.location.origin);
    return { ...parseAddress({ pathname, search }), language: state.language };
  };
}

// Another window may have written meanwhile: what is changed is what is kept now, not what this page remembers.
function update(change: (scenes: readonly Scene[]) => readonly Scene[]): void {
  const scenes = change(readKept() ?? useScenes.getState().scenes);
  useScenes.setState({ scenes, isKept: store(STORAGE_KEY, printSceneFile(scenes)) });
}

/** The scenes that the browser keeps; null where it keeps none that can be read. */
function readKept(): readonly Scene[] | null {
  const text = readStored(STORAGE_KEY);
  if (text === null) {
    return null;
  }
  const read = parseSceneFile(text);
  if (!read.ok) {
    store(ASIDE_KEY, text);
    return null;
  }
  return read.scenes;
}

// Pages served without https have no randomUUID.
function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
