import { WorkbookFileError, damaged } from "../workbookFileError";
import { decodeXml } from "./text";

export type Token = "open" | "close" | "text" | "end";

/** Character codes. Parts run to tens of megabytes, so tags are read by code, not by pattern. */
const TAB = 9;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 13 && code !== 11 && code !== 12);
}

/** Of a name: letters, digits, "_", "-", ".", ":" and everything beyond ASCII. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 58 && code !== SLASH) ||
    code === 95 ||
    code > 127
  );
}

/**
 * Walks an XML text token by token and says where each stands, so that a part can be changed in place. Strict about what
 * it reads: tags must nest, attributes be quoted; a document type is refused, and with it every entity of one's own.
 * An element that closes itself gives "open" and then "close".
 */
export class XmlScanner {
  /** Offsets of the current token. */
  start = 0;
  end = 0;
  /** Of an element: its name without and with prefix. */
  name = "";
  qualifiedName = "";
  /** Of an element: `<c/>`. */
  closesItself = false;
  /** Of the current element: name with prefix, raw value, in turn. */
  private readonly attributes: string[] = [];
  private readonly open: string[] = [];
  private pendingClose = false;
  private seenRoot = false;
  private literal = false;

  constructor(
    readonly text: string,
    readonly part: string,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.end = 1;
  }

  /** Number of elements open around the current token, itself included where it is one. */
  get depth(): number {
    return this.open.length;
  }

  next(): Token {
    if (this.pendingClose) {
      this.pendingClose = false;
      this.start = this.end;
      this.open.pop();
      return "close";
    }
    for (;;) {
      this.start = this.end;
      if (this.start >= this.text.length) return this.finish();
      if (this.text.charCodeAt(this.start) !== LESS) return this.readText();
      const second = this.text.charCodeAt(this.start + 1);
      if (second === SLASH) return this.readClose();
      if (second === QUESTION) this.end = this.past("?>", this.start + 2);
      else if (second !== BANG) return this.readOpen();
      else if (this.text.startsWith("<!--", this.start)) this.end = this.past("-->", this.start + 4);
      else if (this.text.startsWith("<![CDATA[", this.start)) return this.readLiteral();
      else throw this.documentType();
    }
  }

  /** Decoded value of the current element's attribute, by its full name ("r", "xml:space"). */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.attributes.length; index += 2) {
      if (this.attributes[index] === name) return this.decode(this.attributes[index + 1] ?? "");
    }
    return undefined;
  }

  /** All attributes of the current element, by full name. */
  allAttributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (let index = 0; index < this.attributes.length; index += 2) {
      const name = this.attributes[index] ?? "";
      if (all.has(name)) throw this.broken(`the attribute ${name} twice`);
      all.set(name, this.decode(this.attributes[index + 1] ?? ""));
    }
    return all;
  }

  /** Decoded text of the current text token; XML reads every kind of line end as a line feed. */
  content(): string {
    const raw = this.text.slice(this.literal ? this.start + 9 : this.start, this.literal ? this.end - 3 : this.end);
    const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
    return this.literal ? lines : decodeXml(lines, this.part);
  }

  private decode(raw: string): string {
    if (!/[&\t\n\r]/.test(raw)) return raw;
    return decodeXml(raw.replace(/\r\n|[\t\n\r]/g, " "), this.part);
  }

  private readText(): Token {
    const at = this.text.indexOf("<", this.start);
    this.end = at < 0 ? this.text.length : at;
    this.literal = false;
    if (this.open.length > 0) return "text";
    if (this.text.slice(this.start, this.end).trim() !== "") throw this.broken("text outside its elements");
    return this.next();
  }

  private readLiteral(): Token {
    if (this.open.length === 0) throw this.broken("text outside its elements");
    this.end = this.past("]]>", this.start + 9);
    this.literal = true;
    return "text";
  }

  private readClose(): Token {
    const at = this.past(">", this.start + 2);
    const name = this.text.slice(this.start + 2, at - 1).trimEnd();
    if (this.open.pop() !== name) throw this.broken(`</${name.slice(0, 40)}> without its beginning`);
    this.end = at;
    this.named(name);
    return "close";
  }

  private readOpen(): Token {
    const { text } = this;
    let at = this.nameEnd(this.start + 1);
    const name = text.slice(this.start + 1, at);
    if (this.open.length === 0 && this.seenRoot) throw this.broken("a second outermost element");
    this.seenRoot = true;
    this.attributes.length = 0;
    for (;;) {
      const before = at;
      while (isSpace(text.charCodeAt(at))) at++;
      const code = text.charCodeAt(at);
      if (code === GREATER || (code === SLASH && text.charCodeAt(at + 1) === GREATER)) {
        this.closesItself = code === SLASH;
        this.end = at + (this.closesItself ? 2 : 1);
        break;
      }
      if (at === before) throw this.broken(`the tag <${name.slice(0, 40)}> unfinished`);
      at = this.readAttribute(at);
    }
    this.open.push(name);
    if (this.open.length > 256) throw this.broken("elements nested over 256 deep");
    this.pendingClose = this.closesItself;
    this.named(name);
    return "open";
  }

  private readAttribute(from: number): number {
    const { text } = this;
    let at = this.nameEnd(from);
    const name = text.slice(from, at);
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== EQUALS) throw this.broken(`the attribute ${name.slice(0, 40)} without a value`);
    at++;
    while (isSpace(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== QUOTE)
      throw this.broken(`the attribute ${name.slice(0, 40)} without quotes`);
    const close = text.indexOf(quote === QUOTE ? "'" : '"', at + 1);
    if (close < 0) throw this.broken("an XML text that is cut short");
    const value = text.slice(at + 1, close);
    if (value.includes("<")) throw this.broken(`the attribute ${name.slice(0, 40)} with a tag in it`);
    this.attributes.push(name, value);
    return close + 1;
  }

  private nameEnd(from: number): number {
    let at = from;
    while (isNameCharacter(this.text.charCodeAt(at))) at++;
    if (at === from) throw this.broken("a tag or attribute without a name");
    return at;
  }

  private named(name: string): void {
    this.qualifiedName = name;
    this.name = name.slice(name.indexOf(":") + 1);
  }

  private finish(): Token {
    if (this.open.length > 0 || !this.seenRoot) throw this.broken("an XML text that is cut short");
    return "end";
  }

  private past(what: string, from: number): number {
    const at = this.text.indexOf(what, from);
    if (at < 0) throw this.broken("an XML text that is cut short");
    return at + what.length;
  }

  private broken(found: string): WorkbookFileError {
    return damaged(this.part, found);
  }

  private documentType(): WorkbookFileError {
    return new WorkbookFileError(
      `Expected plain XML in the part ${this.part}; found a document type or entity declaration, which Excel never writes and which can be used to attack: do not trust this file.`,
    );
  }
}
