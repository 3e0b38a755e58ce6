/* eslint-disable @typescript-eslint/no-explicit-any -- a wire protocol: arguments arrive as the client wrote them */

/** What the stand-in answers for one of Excel's object types; names in PascalCase as on the wire. */
export interface ApiType<T> {
  readonly name: string;
  /** Name of the property that identifies an object to the client. */
  readonly id?: string;
  /** The client may keep the object over several requests. */
  readonly keepsReference?: boolean;
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: any) => void>>;
  /** Properties that are objects themselves. */
  readonly go?: Readonly<Record<string, (self: T) => ApiObject | null>>;
  /** Methods; they answer an object, null for a null object, or a plain value. */
  readonly call?: Readonly<Record<string, (self: T, ...args: any[]) => unknown>>;
  readonly items?: (self: T) => readonly ApiObject[];
  readonly item?: (self: T, key: any) => ApiObject;
}

/** An object of the workbook as the request refers to it. */
export interface ApiObject {
  readonly type: ApiType<any>;
  readonly self: any;
}

/** An error as Excel sends it; its codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
    readonly status = 400,
  ) {
    super(message);
  }
}

export const notFound = (location: string): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", location, 404);

export const invalidArgument = (location: string): ApiError =>
  new ApiError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);

export const accessDenied = (location: string): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation.", location, 403);

export const isApiObject = (value: unknown): value is ApiObject =>
  typeof value === "object" && value !== null && "type" in value && "self" in value;

/** Turns a type's description into the function that makes its objects. */
export const define =
  <T>(type: ApiType<T>) =>
  (self: T): ApiObject => ({ type, self });

/** Finds a member as the client spells it: the case of the first letter varies. */
export function member<V>(
  table: Readonly<Record<string, V>> | undefined,
  name: string,
): [string, V] | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(table ?? {}).find(([key]) => key.toLowerCase() === wanted);
}
