#include "models/output/jsonwriter.h"
