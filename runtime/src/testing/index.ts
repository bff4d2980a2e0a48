// What people test their actors, and their systems of actors, with.
export { type SuiteWorld, type SystemCase, suiteKinds, systemSuite } from '../suite/system-suite.ts'
export { ActorKit, type ActorKitOptions } from './actor-kit.ts'
export type { AskedEffect, KitEffect, SeenMessage, SpawnedEffect } from './kit-effects.ts'
export { ManualClock } from './manual-clock.ts'
