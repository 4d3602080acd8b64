export { type Holiday, type HolidayId, holidayNames, holidayOn, holidaysOf, isWeekend, isWorkingDay, nextWorkingDay } from './holidays.ts'
export {
  compareInstants,
  endOfNoumeaDay,
  epochMs,
  type Instant,
  instantFromEpochMs,
  knownInstant,
  noumeaDay,
  parseInstant,
  startOfNoumeaDay,
} from './noumea.ts'
export { earliestDay, latestDay, type PartialDate, parsePartialDate } from './partial-date.ts'
export {
  addDays,
  addYears,
  compareDates,
  type DateParts,
  daysBetween,
  fromEpochDay,
  knownDate,
  type Order,
  type PlainDate,
  parsePlainDate,
  partsOf,
  plainDate,
  toEpochDay,
  type Weekday,
  weekday,
} from './plain-date.ts'
export {
  type DateStyle,
  formatDate,
  formatPartialDate,
  monthNames,
  type WeekdayWord,
  weekdayNames,
  weekdayOfWord,
  weekdayWord,
} from './speech.ts'
