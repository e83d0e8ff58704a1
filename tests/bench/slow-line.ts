import { connect, createServer, type Server, type Socket } from "node:net";

/** A line as slow as a phone's. */
export interface Line {
  /** Bytes a second towards the browser, shared by all that the browser asks for. */
  readonly bytesPerSecond: number;
  /** ms there and back. */
  readonly roundTripMs: number;
}

/** 1.6 Mbit/s down, 150 ms. */
export const PHONE: Line = { bytesPerSecond: 200_000, roundTripMs: 150 };

/** Bytes that are let through at a time. */
const PIECE = 1400;

/** Writes pieces to `socket` at the times given, ms, in the order in which they came. */
function inOrder(socket: Socket): (piece: Buffer, at: number) => void {
  const waiting: { piece: Buffer; at: number }[] = [];
  const send = () => {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const wait = next.at - performance.now();
      if (wait > 1) return void setTimeout(send, wait);
      waiting.shift();
      if (socket.writable) socket.write(next.piece);
    }
  };
  return (piece, at) => {
    waiting.push({ piece, at });
    if (waiting.length === 1) send();
  };
}

/**
 * A server before the server at `port` that is as slow as `line`. Unlike the browser's own emulation it
 * holds for workers and service workers, too, and they share the line with the page.
 */
export function slowLine(port: number, { bytesPerSecond, roundTripMs }: Line): Server {
  /** When the last byte that is on the line will have passed, ms. */
  let freeAt = 0;
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    const site = connect(port, "127.0.0.1");
    for (const socket of [browser, site]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        browser.destroy();
        site.destroy();
      });
    }
    const up = inOrder(site);
    const down = inOrder(browser);
    // A new connection costs a round trip before the first request leaves.
    const openAt = performance.now() + roundTripMs;
    browser.on("data", (bytes: Buffer) => {
      up(bytes, Math.max(openAt, performance.now()) + roundTripMs / 2);
    });
    site.on("data", (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        freeAt = Math.max(freeAt, performance.now()) + (piece.length / bytesPerSecond) * 1000;
        down(piece, freeAt + roundTripMs / 2);
      }
    });
  });
  server.on("close", () => {
    for (const socket of sockets) socket.destroy();
  });
  return server;
}
