import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { findFile, findNotFoundPage } from "./find-file.ts";
import { chooseEncoding, openPackedFiles, type Packed } from "./packed-files.ts";
import { headersFor } from "./policy.ts";

/** A server of the built site in `folder`, under the base path `base` (a slash at both ends). */
export function createStaticServer(folder: string, base: string): Server {
  const readPacked = openPackedFiles();
  return createServer((request, response) => {
    const url = request.url ?? "/";
    const encoding = chooseEncoding(request.headers["accept-encoding"]);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return sendWords(response, 405, "Only GET and HEAD are answered.");
    }
    const found = findFile(folder, base, url);
    switch (found.kind) {
      case "malformed":
        return sendWords(response, 400, "The address cannot be read.");
      case "folder-without-slash":
        return redirect(response, base, found.path, url);
      case "file":
        return send(request, response, found.path, 200, readPacked(found.file, encoding));
      case "missing": {
        const page = findNotFoundPage(folder, found.path);
        if (page === null) return sendWords(response, 404, "Not found.");
        return send(request, response, "/404.html", 404, readPacked(page, encoding));
      }
    }
  });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  status: number,
  packed: Packed,
): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  response.setHeader("Content-Type", packed.mediaType);
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("ETag", packed.etag);
  if (status === 200 && request.headers["if-none-match"] === packed.etag) {
    response.writeHead(304).end();
    return;
  }
  if (packed.encoding !== "identity") response.setHeader("Content-Encoding", packed.encoding);
  response.setHeader("Content-Length", packed.body.length);
  response.writeHead(status);
  response.end(request.method === "HEAD" ? undefined : packed.body);
}

function sendWords(response: ServerResponse, status: number, words: string): void {
  for (const [name, value] of Object.entries(headersFor("/"))) response.setHeader(name, value);
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${words}\n`);
}

/** To the same address with a slash at its end; written anew, so that it cannot lead off the site. */
function redirect(response: ServerResponse, base: string, path: string, url: string): void {
  const segments = path.split("/").filter(Boolean).map(encodeURIComponent);
  const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  const location = `${base}${segments.map((segment) => `${segment}/`).join("")}${query}`;
  response.writeHead(301, { ...headersFor("/"), Location: location }).end();
}

/** Listens on `port` or, if it is taken, on the next free one of 20; resolves to the port. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, host, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return candidate;
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      server.removeAllListeners("error");
      if (!taken || candidate >= port + 19) throw error;
    }
  }
}
