/**
 * Runs one request: object paths are evaluated once, at their Instantiate action, and actions in order. The first
 * failing action stops the rest; what was done before it stays done.
 */
import { edit, settleAllHeadings } from "../workbook/edits";
import { recalculate } from "../workbook/formula/recalculate";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "./errors";
import { Handle, kinds } from "./kinds";
import { identity, query } from "./query";
import { callMethod, camelName, membersOf, navigate, setProperty } from "./registry";
import type { Session } from "./session";
import { applyState } from "./state";
import { ActionType, PathType, type Action, type ArgumentInfo, type ReplyBody, type RequestBody } from "./wire";

/** Runs the request as one undo step of the add-in's. */
export function runBatch(body: RequestBody, session: Session): ReplyBody {
  return edit(session.workbook, "addin", () => new Batch(body, session).run());
}

class Batch {
  private readonly objects = new Map<number, Handle | null>();
  private location = "";

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {}

  run(): ReplyBody {
    const reply: ReplyBody = { Results: [], TraceIds: [] };
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.location = "";
        const value = this.act(action);
        reply.Results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ActionType.trace) reply.TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        reply.Error = {
          Code: error.code,
          Message: error.message,
          Location: this.location,
          ActionIndex: index,
          HttpStatusCode: error.code === "ItemNotFound" || error.code === "ApiNotFound" ? 404 : 400,
        };
        return reply;
      }
    }
    return reply;
  }

  private act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const handle = this.object(action.ObjectPathId);
    if (action.ActionType === ActionType.instantiate) return handle && identity(handle);
    // Reading a null object gives a null object, and acting on one does nothing.
    if (!handle) return null;
    const { className } = handle;
    switch (action.ActionType) {
      case ActionType.query:
        this.location = `${className}.load`;
        settleAllHeadings(this.session.workbook);
        recalculate(this.session.workbook);
        return query(handle, action.QueryInfo ?? {}, this.session);
      case ActionType.method:
        return this.method(handle, action);
      case ActionType.setProperty:
        this.location = `${className}.${camelName(action.Name)}`;
        return setProperty(handle, camelName(action.Name), this.values(action.ArgumentInfo)[0], this.session);
      case ActionType.update:
        this.location = `${className}.update`;
        return applyState(handle, action.ObjectState, this.session);
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  private method(handle: Handle, action: Action): unknown {
    const name = camelName(action.Name);
    this.location = `${handle.className}.${name}`;
    if (name === "_KeepReference") return this.session.keep(handle);
    const value = callMethod(handle, name, this.values(action.ArgumentInfo), this.session);
    return value instanceof Handle ? identity(value) : value;
  }

  /** The object of a path; evaluated once in a batch. */
  private object(id: number): Handle | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.evaluate(id);
    this.objects.set(id, found);
    return found;
  }

  private evaluate(id: number): Handle | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidArgument();
    const { session } = this;
    if (path.ObjectPathType === PathType.root) return kinds.workbook.of(session.workbook);
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.service) return service(path.Name, session);
    if (path.ObjectPathType === PathType.reference) return this.alive(session.kept(path.Name));
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : camelName(path.Name);
    this.location = `${parent.className}.${name}`;
    if (path.ObjectPathType === PathType.property) return navigate(parent, name, session);
    const made = callMethod(parent, name, this.values(path.ArgumentInfo), session);
    if (made !== null && !(made instanceof Handle)) throw notImplemented(this.location);
    return made;
  }

  private alive(handle: Handle): Handle {
    const { exists } = membersOf(handle);
    if (exists && !exists(handle.target as never, this.session)) throw itemNotFound();
    return handle;
  }

  private values(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.value(argument, references?.[index]));
  }

  private value(argument: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (Array.isArray(reference) && Array.isArray(argument)) {
      return argument.map((each, index) => this.value(each, reference[index]));
    }
    return typeof argument === "object" && argument !== null && !Array.isArray(argument)
      ? this.plain(argument)
      : argument;
  }

  /** Plain objects name the objects inside them by `{ _ObjectPathId }`. */
  private plain(argument: object): unknown {
    if ("_ObjectPathId" in argument) return this.object(Number(argument._ObjectPathId));
    return Object.fromEntries(Object.entries(argument).map(([key, each]) => [key, this.value(each, undefined)]));
  }
}

/** Office's own services beside the workbook, by their wire names. */
const services = new Map([
  ["Microsoft.InternalService.AddinInternalService", kinds.addinInternalService],
  ["Microsoft.AppRuntime.AppRuntimeService", kinds.appRuntimeService],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", kinds.appRuntimePersistenceService],
]);

function service(name: string, session: Session): Handle {
  const kind = services.get(name);
  if (!kind) throw notImplemented(`The service ${name}`);
  return kind.of(session.workbook);
}
