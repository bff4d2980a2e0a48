// What the life cycle of a broker understands.

/** What the life cycle of a broker understands. */
export interface LifecycleProtocol {
  /** The broker has loaded its logs: it may be unfenced. */
  logsLoaded(message: object): void
  /** This broker's newest committed metadata ends at `endOffset`. */
  imageChanged(message: { readonly endOffset: number; readonly isFenced: boolean }): void
  /** Leave: replies when the controller lets it go, or there is nobody to ask. */
  shutdown(message: object): { readonly done: true }
}
