/** All subjects that have questions of their own. */
import { FURTHER } from './further.ts'
import { ORGANISATION } from './organisation.ts'
import { PEOPLE } from './people.ts'
import { PROJECTS } from './projects.ts'
import { SERVICE } from './service.ts'
import type { Subject } from './subject.ts'

export const SUBJECTS: readonly Subject[] = [...PEOPLE, ...SERVICE, ...ORGANISATION, ...PROJECTS, ...FURTHER]
