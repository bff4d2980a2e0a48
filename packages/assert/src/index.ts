export { AssertionError, assert, unreachable } from './assert.ts'
