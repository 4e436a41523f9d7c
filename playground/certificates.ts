/**
 * The certificate for https://localhost: Microsoft's development certificate where this machine trusts it
 * (`npx office-addin-dev-certs install`), else one made here, which the browser warns of once.
 */
import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { generateCertificates, verifyCertificates } from "office-addin-dev-certs";

export interface ServedCertificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** The machine's browsers take it without a warning. */
  readonly isTrusted: boolean;
}

/** Where office-addin-dev-certs keeps its own, by file name. */
const installed = join(homedir(), ".office-addin-dev-certs");
const made = resolve("node_modules/.cache/playground-certificate");

/** Milliseconds for which a certificate must still hold: somebody works on for a day. */
const aDay = 24 * 60 * 60 * 1000;

export async function certificate(): Promise<ServedCertificate> {
  if (isInstalled()) return { ...(await read(installed)), isTrusted: true };
  if (!(await holds(made))) await make(made);
  return { ...(await read(made)), isTrusted: false };
}

/** A machine that cannot answer (no shell to ask with) trusts nothing. */
function isInstalled(): boolean {
  try {
    return verifyCertificates();
  } catch {
    return false;
  }
}

async function holds(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, "localhost.crt"))) return false;
  const { validTo } = new X509Certificate((await read(folder)).cert);
  return Date.parse(validTo) - Date.now() > aDay;
}

async function read(folder: string): Promise<Pick<ServedCertificate, "cert" | "key">> {
  const [cert, key] = await Promise.all(["crt", "key"].map((kind) => readFile(join(folder, `localhost.${kind}`))));
  if (!cert || !key) throw new Error(`Expected a certificate and its key in ${folder}; found none.`);
  return { cert, key };
}

/** Made beside its place and put there last, so that half a certificate is never served. */
async function make(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  await generateCertificates(...["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(staging, name)));
  await rm(folder, { recursive: true, force: true });
  await rename(staging, folder);
}
