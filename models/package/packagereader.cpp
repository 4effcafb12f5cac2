#include "models/package/packagereader.h"
