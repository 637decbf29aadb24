/** Who answers the same page in one run: a web server for files, the register with and without its page cache. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { freePort } from "@entente/db/boot/embedded";
import type { Prepared } from "@entente/db/boot/prepare";
import { webProcessEnvironment, webProcessFlags } from "@entente/environment/web-process";

export type Contestant = {
  readonly what: string;
  readonly port: number;
  /** What is asked for, one after the other. */
  readonly paths: readonly string[];
};

const children: ChildProcess[] = [];
const behind = new Map<number, ChildProcess>();

export const endAll = (): void => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
};

/** Ends the register that stands behind a port. */
export const end = ({ port }: Contestant): void => {
  behind.get(port)?.kill("SIGKILL");
};

function begin(command: string, options: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, options, {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, ...env },
  });
  children.push(child);
  return child;
}

/** Waits until an address answers.
 * @throws Error where it does not within a minute
 */
export async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer. Has the web app been built?`);
}

/** The register itself, with so much memory for its pages. */
export async function register(
  what: string,
  database: Prepared,
  megabytes: number,
  paths: readonly string[],
): Promise<Contestant> {
  const port = await freePort();
  const child = begin(
    process.execPath,
    [...webProcessFlags, join(import.meta.dirname, "../../apps/web/server.ts")],
    {
      ...webProcessEnvironment,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: `${port}`,
      DATABASE_URL: "",
      PUBLIC_DATABASE_URL: database.publicUrl,
      STAFF_DATABASE_URL: database.staffUrl,
      AUTH_SECRET: database.authSecret,
      PAGE_CACHE_MEGABYTES: `${megabytes}`,
    },
  );
  behind.set(port, child);
  await answers(`http://127.0.0.1:${port}/readyz`);
  return { what, port, paths };
}

/** A server of a few lines that answers the bytes of a file in some way. */
export async function plain(what: string, way: string, file: string, publicUrl: string): Promise<Contestant> {
  const script = join(import.meta.dirname, "../plain-server/run.ts");
  const [port] = await once(begin(process.execPath, [script, way, file, publicUrl]), "message");
  return { what, port: Number(port), paths: ["/"] };
}

const places = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"];

/** nginx on the file, or null where the machine has none. */
export async function nginx(what: string, folder: string, file: string): Promise<Contestant | null> {
  const program = places.find(existsSync);
  if (!program) return null;
  const port = await freePort();
  const settings = join(folder, "nginx.conf");
  writeFileSync(
    settings,
    `daemon off; worker_processes auto; pid ${folder}/nginx.pid; error_log stderr error;
     events { worker_connections 512; }
     http {
       access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
       client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
       uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
       server { listen 127.0.0.1:${port}; default_type text/html;
         location / { root ${dirname(file)}; add_header content-encoding br; } }
     }`,
  );
  begin(program, ["-c", settings]);
  const path = `/${basename(file)}`;
  await answers(`http://127.0.0.1:${port}${path}`);
  return { what, port, paths: [path] };
}
