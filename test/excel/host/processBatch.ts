import { ApiError, isApiObject, member } from "./apiObject";
import type { ApiObject } from "./apiObject";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** A request as office.js sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Whether a request does more than look. */
export const changes = ({ Actions }: Batch): boolean =>
  Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.set ||
      ActionType === ACTION.update ||
      (ActionType === ACTION.method && /^(?:add|delete|setXml)$/i.test(Name)),
  );

/**
 * Whether a request does nothing but let go of what an ended Excel.run held. office.js sends it of its own accord, waits for no answer
 * and tries again seconds later: it is part of no action of ours.
 */
export const letsGo = ({ Actions }: Batch): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference");

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export type Answer =
  | { readonly Results: readonly Result[] }
  | { readonly Error: object; readonly ProcessedResults: { readonly Results: readonly Result[] } };

/** What one conversation remembers between requests, and where its paths start. */
export interface Session {
  readonly workbook: () => ApiObject;
  /** Objects made by name, such as Microsoft.InternalService.AddinInternalService. */
  readonly create: (name: string) => ApiObject | null;
  readonly references: Map<string, ApiObject>;
}

const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  json: 7,
  update: 9,
} as const;

/**
 * Carries out one request of office.js (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model). What was
 * done before an action fails stays done, which is unverified for the desktop: undoing it is the add-in's business.
 */
export function processBatch(session: Session, batch: Batch): Answer {
  const results: Result[] = [];
  const known = new Map<number, ApiObject | null>();
  const kept = new Set<number>();

  const args = (info: ArgumentInfo | undefined): unknown[] =>
    (info?.Arguments ?? []).map((value, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      return id ? at(id)?.self : value;
    });

  const at = (id: number): ApiObject | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const path = batch.ObjectPaths[id];
    if (!path) throw new ApiError("InvalidRequest", `no object path ${id}`);
    const object = follow(path);
    known.set(id, object);
    return object;
  };

  const follow = (path: ObjectPath): ApiObject | null => {
    switch (path.ObjectPathType) {
      case PATH.global:
        return session.workbook();
      case PATH.create: {
        const made = session.create(path.Name);
        if (!made) throw missing(path.Name);
        return made;
      }
      case PATH.reference: {
        const object = session.references.get(path.Name);
        if (!object)
          throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
        return object;
      }
      case PATH.none:
        return null;
    }
    const parent = at(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.indexer) {
      if (!parent.type.item) throw missing(`${parent.type.name}[]`);
      return parent.type.item(parent.self, args(path.ArgumentInfo)[0]);
    }
    if (path.ObjectPathType === PATH.property) {
      const go = member(parent.type.go, path.Name);
      if (!go) throw missing(`${parent.type.name}.${path.Name}`);
      return go[1](parent.self);
    }
    const value = invoke(parent, path.Name, path.ArgumentInfo);
    if (value !== null && !isApiObject(value)) throw missing(`${parent.type.name}.${path.Name} as an object`);
    return value;
  };

  const invoke = (on: ApiObject, name: string, info: ArgumentInfo | undefined): unknown => {
    const method = member(on.type.call, name);
    if (!method) throw missing(`${on.type.name}.${name}`);
    return method[1](on.self, ...args(info)) ?? null;
  };

  const identity = (object: ApiObject | null): Record<string, unknown> | null => {
    if (!object) return null;
    const { id, get } = object.type;
    return id ? { [id]: get?.[id]?.(object.self) } : {};
  };

  const withReference = (object: ApiObject, value: Record<string, unknown>): Record<string, unknown> => {
    const reference = `ref_${session.references.size + 1}`;
    session.references.set(reference, object);
    return { ...value, _ReferenceId: reference };
  };

  const project = (object: ApiObject | null, select: readonly string[]): Record<string, unknown> | null => {
    if (!object) return null;
    const { type, self } = object;
    const branches = new Map<string, string[]>();
    for (const path of select) {
      const [head = "", ...rest] = path.split("/");
      if (head === "$all" || head === "*") continue;
      const branch = branches.get(head) ?? [];
      if (rest.length > 0) branch.push(rest.join("/"));
      branches.set(head, branch);
    }
    const value = identity(object) ?? {};
    if (type.items) {
      const below = [...branches].flatMap(([head, rest]) =>
        head.toLowerCase() === "items"
          ? rest
          : rest.length > 0
            ? rest.map((path) => `${head}/${path}`)
            : [head],
      );
      value._Items = type.items(self).map((item) => {
        const projected = project(item, below) ?? {};
        return item.type.keepsReference ? withReference(item, projected) : projected;
      });
      return value;
    }
    if (branches.size === 0)
      for (const [name, get] of Object.entries(type.get ?? {})) value[name] = get(self);
    for (const [head, rest] of branches) {
      const get = member(type.get, head);
      const go = member(type.go, head);
      if (get) value[get[0]] = get[1](self);
      else if (go) value[go[0]] = project(go[1](self), rest);
      else throw missing(`${type.name}.${head}`);
    }
    return value;
  };

  const assign = (object: ApiObject | null, name: string, value: unknown): void => {
    if (!object) throw new ApiError("ItemNotFound", "The requested resource doesn't exist.", name, 404);
    const set = member(object.type.set, name);
    if (!set) throw missing(`${object.type.name}.${name} =`);
    set[1](object.self, value);
  };

  const run = (action: Action): unknown => {
    const object = action.ObjectPathId ? at(action.ObjectPathId) : null;
    const keeps = object?.type.keepsReference === true && kept.has(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const value = identity(object);
        return object && value && keeps ? withReference(object, value) : value;
      }
      case ACTION.query:
      case ACTION.recursiveQuery:
      case ACTION.json: {
        const value = project(object, action.QueryInfo?.Select ?? []);
        return object && value && keeps ? withReference(object, value) : value;
      }
      case ACTION.method:
        if (action.Name === "_KeepReference") {
          kept.add(action.ObjectPathId);
          return null;
        }
        if (!object) return null;
        {
          const value = invoke(object, action.Name, action.ArgumentInfo);
          return isApiObject(value) ? identity(value) : value;
        }
      case ACTION.set:
        assign(object, action.Name, args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) assign(object, name, value);
        return null;
      case ACTION.trace:
        return null;
      default:
        throw new ApiError("InvalidRequest", `action type ${action.ActionType}`);
    }
  };

  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          HttpStatusCode: error.status,
          ActionIndex: index,
        },
        ProcessedResults: { Results: results },
      };
    }
  }
  return { Results: results };
}

const missing = (what: string): ApiError =>
  new ApiError("ApiNotFound", `The API you are trying to use could not be found: ${what}`, what, 404);
