import './eligibility/measure.ts'
