/** How the work is organised: meetings, rules, teams, rooms, suppliers, money, machines. */
import type { Subject } from './subject.ts'

export const ORGANISATION: readonly Subject[] = []
