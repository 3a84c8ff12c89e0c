package se.vagval.benchmark;
