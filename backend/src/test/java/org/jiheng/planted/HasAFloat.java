package org.jiheng.planted;

record HasAFloat(double amount) {}
