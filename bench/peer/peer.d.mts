import type { Driver } from 'neo4j-driver';

export declare function createPeer(
  driver: Driver,
): Promise<{ fetch(url: string, init: RequestInit): Response | Promise<Response> }>;
